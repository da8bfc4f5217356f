/** Cases taken through the procedure, path by path. */
package vn.daysaucongto.process.scenario;
