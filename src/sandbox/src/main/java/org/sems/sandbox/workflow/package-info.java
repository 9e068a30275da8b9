/** Workflows: their store, drafts and schemes, and OSWorkflow, which runs them. */
package org.sems.sandbox.workflow;
