/** Projects with their components, roles and role actors. */
package org.sems.sandbox.project;
