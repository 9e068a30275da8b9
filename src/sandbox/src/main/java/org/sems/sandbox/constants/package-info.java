/** What issues are made of everywhere: issue types, statuses, resolutions, priorities. */
package org.sems.sandbox.constants;
