/**
 * How the engine is set up: history level, who may do what on every door, tenants,
 * listeners, deployment.
 */
package vn.daysaucongto.process.engine;
