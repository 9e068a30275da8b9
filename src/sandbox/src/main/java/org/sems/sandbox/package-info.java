/** A stand-in for Jira, made of the engines that Jira embeds, which runs the packaged plugin: see docs/sandbox.md. */
package org.sems.sandbox;
