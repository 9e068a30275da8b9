/** Runs the packaged plugin: Felix, the Spring context of its bundle, the modules of its descriptor. */
package org.sems.sandbox.bundle;
