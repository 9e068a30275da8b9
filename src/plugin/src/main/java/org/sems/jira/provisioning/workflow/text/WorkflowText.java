package org.sems.jira.provisioning.workflow.text;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The XML of a workflow as a tree that can be changed. Jira's descriptors cannot: their constructors are not public,
 * and the versions of OSWorkflow disagree on the classes of conditions. The JDK's own parser reads it, independent of
 * Jira's parsers; the DTD is left alone.
 */
public final class WorkflowText {
    private static final String DTD = "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN";
    private static final String DTD_ADDRESS = "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd";
    private final Document document;

    private WorkflowText(Document document) {
        this.document = document;
    }

    public static WorkflowText of(WorkflowDescriptor descriptor) {
        return of(WorkflowUtil.convertDescriptorToXML(descriptor));
    }

    public static WorkflowText of(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new WorkflowText(builder.parse(new InputSource(new StringReader(xml))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("the text of a workflow", e);
        }
    }

    public Document document() {
        return document;
    }

    /** Elements of these names, in the order of the text. */
    public List<Element> elements(Set<String> names) {
        List<Element> found = new ArrayList<>();
        collect(document.getDocumentElement(), names, found);
        return found;
    }

    private static void collect(Element element, Set<String> names, List<Element> found) {
        if (names.contains(element.getTagName())) {
            found.add(element);
        }
        children(element).forEach(child -> collect(child, names, found));
    }

    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    public String xml() {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.DOCTYPE_PUBLIC, DTD);
            transformer.setOutputProperty(OutputKeys.DOCTYPE_SYSTEM, DTD_ADDRESS);
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("the text of a workflow", e);
        }
    }

    /** In the form in which Jira writes it, for a text of any origin. */
    public String written() {
        return WorkflowUtil.convertDescriptorToXML(descriptor());
    }

    public WorkflowDescriptor descriptor() {
        return descriptor(xml());
    }

    public static WorkflowDescriptor descriptor(String xml) {
        try {
            return WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
        } catch (FactoryException e) {
            throw new IllegalStateException("the text of a workflow", e);
        }
    }
}
