package org.sems.sandbox.webresource;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.sems.sandbox.kernel.CurrentRequest;

/** What the code of a page asked for while the request was served. */
record Required(List<String> contexts, List<String> keys) {
    private static final String ATTRIBUTE = Required.class.getName();

    /** Kept with the request; outside of one nothing is kept. */
    static Required ofRequest() {
        HttpServletRequest request = CurrentRequest.request();
        Required required = request == null ? null : (Required) request.getAttribute(ATTRIBUTE);
        if (required == null) {
            required = new Required(new ArrayList<>(), new ArrayList<>());
            if (request != null) {
                request.setAttribute(ATTRIBUTE, required);
            }
        }
        return required;
    }
}
