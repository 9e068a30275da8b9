package org.sems.jira.provisioning.workflow.text;

import java.util.Map;

/**
 * A condition, validator or function as a workflow names it.
 *
 * @param key plugin key and module key, without anything between them
 */
record WorkflowModule(String className, String key, Map<String, String> args) {}
