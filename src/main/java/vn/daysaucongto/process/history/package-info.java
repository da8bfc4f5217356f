/** Tells other modules what happened in a case, from the engine's history. */
package vn.daysaucongto.process.history;
