/** Which fields are asked for, by operation, project and issue type. */
package org.sems.sandbox.screen;
