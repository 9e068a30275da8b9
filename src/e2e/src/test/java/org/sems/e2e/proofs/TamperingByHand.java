package org.sems.e2e.proofs;

import static org.sems.e2e.proofs.TamperingCase.Sign.LEDGER;
import static org.sems.e2e.proofs.TamperingCase.Sign.VERIFY;
import static org.sems.e2e.proofs.TamperingCase.promised;

import java.util.List;
import java.util.Map;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rest;

/** What an administrator changes on Jira's own pages. None of it is about one record. */
record TamperingByHand(Host host, Records records) {

    private static final String ADMINISTRATOR = "administrator";
    private static final String EDITOR = "/secure/admin/workflows/";
    private static final String GROUP = "proof-auditors";

    List<TamperingCase> cases() {
        return List.of(
                promised(
                        "A field renamed",
                        ADMINISTRATOR,
                        VERIFY,
                        () -> "",
                        none -> hand("custom-field", "id", records.id("Review by"), "name", "Look again by")),
                promised(
                        "An option renamed",
                        ADMINISTRATOR,
                        VERIFY,
                        () -> "",
                        none -> hand(
                                "option",
                                "id",
                                records.id("Effectiveness result"),
                                "rename",
                                "Not effective",
                                "to",
                                "Effective enough")),
                promised(
                        "An option removed",
                        ADMINISTRATOR,
                        VERIFY,
                        () -> "",
                        none -> hand("option", "id", records.id("Grade"), "remove", "Minor")),
                promised(
                        "A permission taken away",
                        ADMINISTRATOR,
                        VERIFY,
                        () -> "",
                        none -> hand("permission", "project", records.project().key(), "remove", "EDIT_ISSUES")),
                promised(
                        "A field taken off a screen",
                        ADMINISTRATOR,
                        VERIFY,
                        () -> "",
                        none -> hand("screen", "name", "SeMS Risk: create", "remove", records.id("Risk family"))),
                promised("Somebody put into a role", ADMINISTRATOR, LEDGER, () -> "", none -> role("user", "outsider")),
                promised("A group put into a role", ADMINISTRATOR, LEDGER, this::group, none -> role("group", GROUP)),
                promised(
                        "Somebody joins a group that is in a role (daily job)",
                        ADMINISTRATOR,
                        LEDGER,
                        () -> "",
                        none -> hand("group", "name", GROUP, "join", "reporter")),
                promised(
                        "A gate taken out in the workflow editor",
                        ADMINISTRATOR,
                        LEDGER,
                        () -> "",
                        none -> takeGateOut()));
    }

    private void hand(String what, String... how) {
        Map<String, Object> body = new java.util.LinkedHashMap<>();
        for (int i = 0; i < how.length; i += 2) {
            body.put(how[i], how[i + 1]);
        }
        host.as("admin").put("/sandbox/configuration/" + what, body).ok();
    }

    private String group() {
        hand("group", "name", GROUP, "join", "outsider");
        return "";
    }

    private void role(String what, String who) {
        String address = host.as("admin")
                .get("/rest/api/2/project/" + records.project().key() + "/role")
                .ok()
                .path("SeMS Auditor")
                .asText();
        host.as("admin")
                .post(address.substring(address.indexOf("/rest/")), Map.of(what, List.of(who)))
                .ok();
    }

    /** The gate of *Plan treatment*. */
    private void takeGateOut() {
        Rest admin = host.as("admin");
        admin.postForm(EDITOR + "CreateDraftWorkflow.jspa", "workflowName=SeMS+Risk");
        for (String entry : List.of("Validator.jspa?1", "PostFunction.jspa?3")) {
            String[] parts = entry.split("\\?");
            admin.postForm(
                    EDITOR + "DeleteWorkflowTransition" + parts[0],
                    "count=" + parts[1] + "&workflowMode=draft&workflowName=SeMS+Risk&workflowTransition=21");
        }
        admin.postForm(EDITOR + "PublishDraftWorkflow.jspa", "workflowName=SeMS+Risk&workflowMode=draft");
    }
}
