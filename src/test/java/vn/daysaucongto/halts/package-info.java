/**
 * The power goes at each point where it could leave half of something: right before and
 * right after every commit and every send of a case.
 */
package vn.daysaucongto.halts;
