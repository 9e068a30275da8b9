package org.sems.e2e.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the host answered. */
public record Answer(int status, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The body as JSON; fails the test with status and body when it is none. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON but " + status + ": " + body, e);
        }
    }

    /** The body of a request that must have worked. */
    public JsonNode ok() {
        if (status / 100 != 2) {
            throw new AssertionError("answered " + status + ": " + body);
        }
        return body.isBlank() ? JSON.nullNode() : json();
    }

    /** Keys of the issues in an answer of Jira's search. */
    public List<String> keys() {
        return StreamSupport.stream(ok().path("issues").spliterator(), false)
                .map(issue -> issue.path("key").asText())
                .toList();
    }

    public String code() {
        return json().path("code").asText();
    }
}
