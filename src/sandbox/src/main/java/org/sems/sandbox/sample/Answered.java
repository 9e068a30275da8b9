package org.sems.sandbox.sample;

import com.fasterxml.jackson.databind.JsonNode;

/** What the host answered. */
record Answered(int status, JsonNode body) {
    boolean isGood() {
        return status < 300;
    }

    /** Problems as one line, whichever shape they come in. */
    String problem() {
        if (body.has("details")) {
            StringBuilder all = new StringBuilder();
            body.get("details")
                    .forEach(detail -> all.append(all.isEmpty() ? "" : "; ")
                            .append(detail.path("where").asText(""))
                            .append(detail.path("where").asText("").isEmpty() ? "" : ": ")
                            .append(detail.path("message").asText()));
            return status + " " + all
                    + (body.has("correlationId")
                            ? " [" + body.get("correlationId").asText() + "]"
                            : "");
        }
        return status + " " + body;
    }
}
