/**
 * The models as a set: what is packaged, what is deployed, and the gate that every
 * deployment passes.
 */
@org.springframework.modulith.NamedInterface("models")
package vn.daysaucongto.process.models;
