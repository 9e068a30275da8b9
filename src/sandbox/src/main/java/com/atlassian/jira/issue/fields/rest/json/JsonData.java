package com.atlassian.jira.issue.fields.rest.json;

import com.atlassian.jira.util.ErrorCollection;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** The sandbox's own version: Jira's declaration with code. */
@SuppressWarnings("unchecked")
public class JsonData {
    private final Object data;

    public JsonData(Object data) {
        this.data = data;
    }

    public Object getData() {
        return data;
    }

    public boolean isNull() {
        return data == null;
    }

    public boolean isString() {
        return data instanceof String;
    }

    public boolean isObject() {
        return data instanceof Map;
    }

    public boolean isArray() {
        return data instanceof List;
    }

    public String asString() {
        return isString() ? (String) data : null;
    }

    public String asString(String fieldName, ErrorCollection errors) {
        if (data != null && !isString()) {
            errors.addError(fieldName, "Operation value must be a string");
        }
        return asString();
    }

    public Map<String, Object> asObject() {
        return isObject() ? (Map<String, Object>) data : null;
    }

    public List<?> asArray() {
        return isArray() ? (List<?>) data : null;
    }

    public List<String> asArrayOfStrings(boolean allowNull, String fieldName, ErrorCollection errors) {
        if (data == null && allowNull) {
            return null;
        }
        if (!isArray() || asArray().stream().anyMatch(o -> !(o instanceof String))) {
            errors.addError(fieldName, "data must be an array of strings");
            return null;
        }
        return (List<String>) data;
    }

    public List<String> asArrayOfObjectsWithId(String fieldName, ErrorCollection errors) {
        return asArrayOfObjectsWithProperty("id", fieldName, errors);
    }

    public List<String> asArrayOfObjectsWithProperty(String property, String fieldName, ErrorCollection errors) {
        if (!isArray()) {
            errors.addError(fieldName, "data was not an array");
            return List.of();
        }
        return asArray().stream()
                .map(o -> new JsonData(o).asObjectWithProperty(property, fieldName, errors))
                .toList();
    }

    public String asObjectWithProperty(String property, String fieldName, ErrorCollection errors) {
        return asObjectWithProperty(property, fieldName, true, errors);
    }

    public String asObjectWithProperty(
            String property, String fieldName, boolean errorIfMissing, ErrorCollection errors) {
        Object value = isObject() ? asObject().get(property) : null;
        if (value == null && errorIfMissing) {
            errors.addError(fieldName, "expected an object with the property '" + property + "'");
        }
        return value == null ? null : value.toString();
    }

    public Long getObjectLongProperty(String property, ErrorCollection errors) {
        Object value = isObject() ? asObject().get(property) : null;
        if (value != null && !value.toString().matches("-?\\d{1,18}")) {
            errors.addErrorMessage("'" + property + "' must be a number");
            return null;
        }
        return value == null ? null : Long.valueOf(value.toString());
    }

    public Date getObjectDateProperty(String property, ErrorCollection errors) {
        throw new UnsupportedOperationException("JsonData.getObjectDateProperty is not part of the sandbox");
    }

    public String getObjectStringProperty(String property, String fieldName, ErrorCollection errors) {
        return asObjectWithProperty(property, fieldName, false, errors);
    }

    public <T> T convertValue(String fieldName, Class<T> type, ErrorCollection errors) {
        if (data != null && !type.isInstance(data)) {
            errors.addError(fieldName, "data was not of the expected type");
            return null;
        }
        return type.cast(data);
    }

    public <T> T convertValue(String fieldName, TypeRef<T> type, ErrorCollection errors) {
        throw new UnsupportedOperationException("JsonData.convertValue is not part of the sandbox");
    }
}
