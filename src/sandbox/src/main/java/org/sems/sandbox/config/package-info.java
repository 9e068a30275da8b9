/** Opens the subsystems of the configuration and keeps their documents in memory. */
package org.sems.sandbox.config;
