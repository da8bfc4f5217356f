/**
 * Staff: accounts, groups, units and grants of the engine, and who acts now.
 */
@org.springframework.modulith.NamedInterface("staff")
package vn.daysaucongto.process.staff;
