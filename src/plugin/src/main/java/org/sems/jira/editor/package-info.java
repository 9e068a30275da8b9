/** Gates and effects on the pages of Jira's workflow editor: in words, as forms, and as what is stored of them. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.editor;
