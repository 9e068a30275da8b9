/** The classes of the tiny plugin that the tests pack into a bundle; it uses each thing that the kernel offers once. */
package org.sems.sandbox.tiny;
