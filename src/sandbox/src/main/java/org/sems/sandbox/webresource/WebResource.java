package org.sems.sandbox.webresource;

import java.util.List;
import java.util.Optional;
import org.sems.sandbox.bundle.DescriptorElement;
import org.sems.sandbox.bundle.ModuleElement;

/** A {@code <web-resource>} module. */
record WebResource(
        String completeKey,
        List<String> contexts,
        List<String> dependencies,
        List<File> files,
        boolean textsInScripts) {

    /** @param name ends with a slash when the location is a folder */
    record File(String name, String location) {
        boolean isScript() {
            return name.endsWith(".js");
        }

        boolean isStyle() {
            return name.endsWith(".css");
        }
    }

    static WebResource of(ModuleElement module) {
        List<File> files = module.children("resource").stream()
                .filter(r -> r.attribute("type").equals("download"))
                .map(r -> new File(r.attribute("name"), r.attribute("location")))
                .toList();
        boolean texts = module.children("transformation").stream()
                .filter(t -> t.attribute("extension").equals("js"))
                .flatMap(t -> t.children("transformer").stream())
                .anyMatch(t -> t.attribute("key").equals("jsI18n"));
        return new WebResource(
                module.completeKey(), texts(module, "context"), texts(module, "dependency"), files, texts);
    }

    private static List<String> texts(ModuleElement module, String name) {
        return module.children(name).stream().map(DescriptorElement::text).toList();
    }

    /** Where in the jar a file of this resource is. */
    Optional<String> location(String name) {
        for (File file : files) {
            if (file.name.equals(name)) {
                return Optional.of(file.location);
            }
            if (file.name.endsWith("/") && name.startsWith(file.name) && !name.contains("..")) {
                return Optional.of(file.location + name.substring(file.name.length()));
            }
        }
        return Optional.empty();
    }
}
