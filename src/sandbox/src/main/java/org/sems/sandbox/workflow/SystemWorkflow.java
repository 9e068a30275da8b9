package org.sems.sandbox.workflow;

import com.atlassian.jira.issue.status.Status;
import java.util.List;
import org.sems.sandbox.constants.Constants;

/** Jira's own workflow {@code jira}, simplified: from every status to every other, over the first status of each category. */
final class SystemWorkflow {

    private SystemWorkflow() {}

    static String xml(Constants constants) {
        List<Status> statuses = List.of("new", "indeterminate", "done").stream()
                .flatMap(category -> constants.statuses().stream()
                        .filter(s -> s.getStatusCategory().getKey().equals(category))
                        .limit(1))
                .toList();
        StringBuilder xml = new StringBuilder("<workflow><initial-actions><action id=\"1\" name=\"Create Issue\">");
        xml.append("<validators>")
                .append(part(
                        "validator", "validator.PermissionValidator", "<arg name=\"permission\">Create Issue</arg>"))
                .append("</validators>");
        xml.append("<results><unconditional-result old-status=\"null\" status=\"open\" step=\"1\"><post-functions>");
        xml.append(part("function", "function.issue.IssueCreateFunction", ""))
                .append(part("function", "function.issue.IssueReindexFunction", ""));
        xml.append(part("function", "function.event.FireIssueEventFunction", "<arg name=\"eventTypeId\">1</arg>"));
        xml.append("</post-functions></unconditional-result></results></action></initial-actions><global-actions>");
        for (int i = 0; i < statuses.size(); i++) {
            boolean done = statuses.get(i).getStatusCategory().getKey().equals("done");
            xml.append("<action id=\"")
                    .append(11 + 10 * i)
                    .append("\" name=\"")
                    .append(statuses.get(i).getName())
                    .append("\">");
            xml.append("<results><unconditional-result old-status=\"Not Done\" status=\"Done\" step=\"")
                    .append(i + 1)
                    .append("\"><post-functions>");
            xml.append(part("function", "function.issue.UpdateIssueStatusFunction", ""));
            xml.append(part(
                    "function",
                    "function.issue.UpdateIssueFieldFunction",
                    "<arg name=\"field.name\">resolution</arg><arg name=\"field.value\">"
                            + (done ? constants.resolutions().get(0).getId() : "") + "</arg>"));
            xml.append(part("function", "function.misc.CreateCommentFunction", ""))
                    .append(part("function", "function.issue.GenerateChangeHistoryFunction", ""));
            xml.append(part("function", "function.issue.IssueReindexFunction", ""));
            xml.append(part("function", "function.event.FireIssueEventFunction", "<arg name=\"eventTypeId\">13</arg>"));
            xml.append("</post-functions></unconditional-result></results></action>");
        }
        xml.append("</global-actions><steps>");
        for (int i = 0; i < statuses.size(); i++) {
            xml.append("<step id=\"")
                    .append(i + 1)
                    .append("\" name=\"")
                    .append(statuses.get(i).getName())
                    .append("\"><meta name=\"jira.status.id\">")
                    .append(statuses.get(i).getId())
                    .append("</meta></step>");
        }
        return xml.append("</steps></workflow>").toString();
    }

    private static String part(String element, String className, String more) {
        return '<' + element + " type=\"class\"><arg name=\"class.name\">com.atlassian.jira.workflow." + className
                + "</arg>" + more + "</" + element + '>';
    }
}
