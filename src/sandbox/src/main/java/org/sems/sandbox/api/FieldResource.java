package org.sems.sandbox.api;

import static org.sems.sandbox.api.json.Json.object;

import com.atlassian.jira.issue.fields.CustomField;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.web.field.FieldNames;

/** All fields: Jira's own, then the custom ones. */
@Path("field")
public final class FieldResource {
    private final Reply reply;
    private final CustomFields customFields;
    private final FieldMeta meta;

    public FieldResource(Reply reply, CustomFields customFields, FieldMeta meta) {
        this.reply = reply;
        this.customFields = customFields;
        this.meta = meta;
    }

    @GET
    public Response all() {
        return reply.to(user -> {
            List<Map<String, Object>> all = new ArrayList<>();
            FieldNames.system()
                    .forEach((id, name) -> all.add(
                            id.equals("issuekey")
                                    ? object(
                                            "id",
                                            id,
                                            "name",
                                            name,
                                            "custom",
                                            false,
                                            "orderable",
                                            false,
                                            "navigable",
                                            true,
                                            "searchable",
                                            false,
                                            "clauseNames",
                                            List.of("id", "issue", "issuekey", "key"))
                                    : object(
                                            "id",
                                            id,
                                            "name",
                                            name,
                                            "custom",
                                            false,
                                            "orderable",
                                            true,
                                            "navigable",
                                            true,
                                            "searchable",
                                            true,
                                            "clauseNames",
                                            List.of(id),
                                            "schema",
                                            meta.schema(id))));
            customFields.all().forEach(field -> all.add(json(field)));
            return all;
        });
    }

    private Map<String, Object> json(CustomField field) {
        return object(
                "id",
                field.getId(),
                "name",
                field.getName(),
                "custom",
                true,
                "orderable",
                true,
                "navigable",
                true,
                "searchable",
                customFields.searcherKeyOf(field).isPresent(),
                "clauseNames",
                List.of("cf[" + field.getIdAsLong() + "]", field.getName()),
                "schema",
                meta.schema(field.getId()));
    }
}
