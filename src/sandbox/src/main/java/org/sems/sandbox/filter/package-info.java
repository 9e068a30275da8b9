/** Saved searches and with whom they are shared. */
package org.sems.sandbox.filter;
