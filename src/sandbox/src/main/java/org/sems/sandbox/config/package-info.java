/** Opens the rooms of the configuration and keeps their documents in memory. */
package org.sems.sandbox.config;
