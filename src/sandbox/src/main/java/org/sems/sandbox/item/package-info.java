/** Dashboard items of the plugin: their definition, and what the server renders of them. */
package org.sems.sandbox.item;
