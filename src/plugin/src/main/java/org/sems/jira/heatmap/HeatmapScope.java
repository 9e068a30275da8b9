package org.sems.jira.heatmap;

import org.sems.sems.Sems;

/**
 * The records to draw, and under whose criteria.
 *
 * @param name what is drawn, in words: a project, a SeMS or a query
 * @param key  of the project, the SeMS, or empty
 */
record HeatmapScope(String kind, String key, String name, String jql, Sems sems) {}
