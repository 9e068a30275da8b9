package org.sems.sandbox.tiny;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
public class TinyResource {
    private final TinyNotes notes;

    public TinyResource(TinyNotes notes) {
        this.notes = notes;
    }

    @GET
    public Map<String, Object> all() {
        return Map.of("notes", notes.all(), "heard", notes.heard(), "user", notes.user());
    }

    @GET
    @Path("open")
    @UnrestrictedAccess
    public Map<String, Object> open() {
        return Map.of("user", notes.user());
    }

    @GET
    @Path("admin")
    @AdminOnly
    public Map<String, Object> admin() {
        return Map.of("user", notes.user());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public List<String> add(Map<String, Object> body) {
        notes.add((String) body.get("text"));
        return notes.all();
    }

    @POST
    @Path("failing")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<String> fail(Map<String, Object> body) {
        try {
            notes.addAndFail((String) body.get("text"));
        } catch (IllegalStateException expected) {
            return notes.all();
        }
        throw new AssertionError();
    }

    @POST
    @Path("form")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.TEXT_PLAIN})
    public Map<String, Object> form(String body) {
        return Map.of("body", body);
    }
}
