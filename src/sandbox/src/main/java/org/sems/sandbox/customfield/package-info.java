/** Custom fields: types, searchers, contexts and options. */
package org.sems.sandbox.customfield;
