package org.sems.sandbox.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The elements {@code reference} and {@code service} of Spring's OSGi namespace, as far as a plugin needs them. */
final class OsgiNamespace implements NamespaceHandler {
    static final Set<String> URIS = Set.of(
            "http://www.springframework.org/schema/osgi", "http://www.eclipse.org/gemini/blueprint/schema/blueprint");

    private final Services services;
    private final ClassLoader loader;
    private final List<Export> exports = new ArrayList<>();
    private final List<String> unmet = new ArrayList<>();

    OsgiNamespace(Services services, ClassLoader loader) {
        this.services = services;
        this.loader = loader;
    }

    record Export(String bean, Set<String> interfaces) {}

    List<Export> exports() {
        return exports;
    }

    List<String> unmet() {
        return unmet;
    }

    @Override
    public void init() {}

    @Override
    public BeanDefinition parse(Element element, ParserContext parser) {
        switch (element.getLocalName()) {
            case "reference" -> reference(element, parser);
            case "service" -> service(element, parser);
            default -> throw new IllegalArgumentException("<" + element.getTagName() + "> is not part of the sandbox");
        }
        return null;
    }

    @Override
    public BeanDefinitionHolder decorate(Node node, BeanDefinitionHolder definition, ParserContext parser) {
        return definition;
    }

    private void reference(Element element, ParserContext parser) {
        String name = interfaces(element).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an osgi:reference names no interface"));
        Class<?> type = type(name);
        RootBeanDefinition definition = new RootBeanDefinition();
        definition.setBeanClass(type);
        definition.setInstanceSupplier(lookUp(type));
        definition.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_NO);
        String id = element.hasAttribute("id") ? element.getAttribute("id") : name;
        parser.getRegistry().registerBeanDefinition(id, definition);
    }

    private <T> Supplier<T> lookUp(Class<T> type) {
        if (services.find(type).isEmpty()) {
            unmet.add(type.getName());
            return () -> StandIns.none(type);
        }
        return () -> services.forPlugin(type);
    }

    private Class<?> type(String name) {
        try {
            return ClassUtils.forName(name, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalArgumentException("osgi:reference: the bundle does not see " + name, e);
        }
    }

    private void service(Element element, ParserContext parser) {
        String bean = element.getAttribute("ref");
        if (bean.isEmpty()) {
            Element inner = children(element).stream()
                    .filter(e -> e.getLocalName().equals("bean"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("an osgi:service has neither ref nor bean"));
            BeanDefinitionHolder holder = parser.getDelegate().parseBeanDefinitionElement(inner);
            bean = parser.getReaderContext().generateBeanName(holder.getBeanDefinition());
            parser.getRegistry().registerBeanDefinition(bean, holder.getBeanDefinition());
        }
        exports.add(new Export(bean, interfaces(element)));
    }

    private static Set<String> interfaces(Element element) {
        Set<String> names = new java.util.LinkedHashSet<>();
        if (element.hasAttribute("interface")) {
            names.add(element.getAttribute("interface").trim());
        }
        children(element).stream()
                .filter(e -> e.getLocalName().equals("interfaces"))
                .flatMap(e -> children(e).stream())
                .forEach(value -> names.add(value.getTextContent().trim()));
        return names;
    }

    private static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                found.add(child);
            }
        }
        return found;
    }
}
