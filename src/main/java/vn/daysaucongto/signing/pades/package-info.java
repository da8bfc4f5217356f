/**
 * The digital signature itself: the key, where the signature is seen, PAdES, and the
 * check of what was signed.
 */
package vn.daysaucongto.signing.pades;
