/** The kinds of link between issues. */
package org.sems.sandbox.linktypes;
