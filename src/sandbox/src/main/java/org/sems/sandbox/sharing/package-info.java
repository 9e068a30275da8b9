/** With whom filters and dashboards are shared. */
package org.sems.sandbox.sharing;
