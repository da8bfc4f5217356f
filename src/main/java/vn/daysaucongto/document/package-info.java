/**
 * Uploaded and generated files of a case: checks, storage, and a log of who read them.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Document", allowedDependencies = "platform")
package vn.daysaucongto.document;
