/**
 * The only module that imports the engine: delegates, listeners, task actions, inbox,
 * deployment, engine configuration.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Process")
package vn.daysaucongto.process;
