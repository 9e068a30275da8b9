/** Dashboards and what hangs on them. */
package org.sems.sandbox.dashboard;
