/** What every subsystem of the sandbox needs: the registry of host services, stand-ins for Jira's interfaces, counted host calls. */
package org.sems.sandbox.kernel;
