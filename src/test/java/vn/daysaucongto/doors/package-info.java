/** Who gets in by which door, and what never gets out. */
package vn.daysaucongto.doors;
