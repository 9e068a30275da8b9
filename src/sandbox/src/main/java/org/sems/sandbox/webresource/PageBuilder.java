package org.sems.sandbox.webresource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import org.sems.sandbox.kernel.StandIns;

/** Lets the plugin's code ask for web-resources of the page that is being made. */
abstract class PageBuilder implements PageBuilderService {

    @Override
    public WebResourceAssembler assembler() {
        return StandIns.create(Assembler.class);
    }

    abstract static class Assembler implements WebResourceAssembler {
        @Override
        public RequiredResources resources() {
            return StandIns.create(Resources.class);
        }
    }

    abstract static class Resources implements RequiredResources {

        @Override
        public RequiredResources requireWebResource(String key) {
            Required.ofRequest().keys().add(key);
            return this;
        }
    }
}
