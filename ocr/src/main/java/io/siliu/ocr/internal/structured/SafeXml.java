package io.siliu.ocr.internal.structured;

import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.Stopped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML that strangers send. A document type declaration is refused, entities are never resolved, depth and number of
 * elements are bounded. Names are not checked against namespaces: real OFD files declare them wrongly.
 */
public final class SafeXml {

    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 500_000;
    private static final int STRETCH = 4_096;
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private SafeXml() {}

    /** The root element. Refuses what is unsafe or damaged. */
    public static Element parse(byte[] xml) {
        TreeBuilder builder = new TreeBuilder();
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(false);
            factory.setValidating(false);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(xml)), builder);
        } catch (SAXParseException broken) {
            throw refusal(broken);
        } catch (SAXException | IOException broken) {
            throw damaged("its inner structure is broken");
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The JDK's parser knows these features", impossible);
        }
        return builder.root;
    }

    private static RefusedPaper refusal(SAXParseException broken) {
        String message = String.valueOf(broken.getMessage());
        return message.contains("DOCTYPE")
                ? unsafe("it declares a document type, which can pull in other files")
                : damaged("line " + broken.getLineNumber());
    }

    private static RefusedPaper unsafe(String why) {
        return new RefusedPaper(
                RefusalCode.XML_UNSAFE,
                "The XML is refused: " + why + ".",
                "Send the XML exactly as the tax bureau issued it.");
    }

    private static RefusedPaper damaged(String where) {
        return new RefusedPaper(
                RefusalCode.FILE_DAMAGED,
                "The XML is damaged or cut off (" + where + ").",
                "Download the paper again from where it was issued and send that file.");
    }

    private static final class TreeBuilder extends DefaultHandler {

        private Element root;
        private Element open;
        private int depth;
        private int elements;

        @Override
        public void startElement(String uri, String localName, String qualified, Attributes attributes) {
            if (elements % STRETCH == 0) {
                Stopped.check();
            }
            if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
                throw unsafe("it is nested or repeated beyond measure");
            }
            Map<String, String> plain = new HashMap<>();
            for (int i = 0; i < attributes.getLength(); i++) {
                plain.put(stripped(attributes.getQName(i)), attributes.getValue(i));
            }
            Element element = new Element(stripped(qualified), open, plain);
            if (open == null) {
                root = element;
            } else {
                open.add(element);
            }
            open = element;
        }

        @Override
        public void endElement(String uri, String localName, String qualified) {
            depth--;
            open = open.parent().orElse(null);
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            open.append(characters, start, length);
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void fatalError(SAXParseException broken) throws SAXException {
            throw broken;
        }

        private static String stripped(String qualified) {
            return qualified.substring(qualified.indexOf(':') + 1);
        }
    }
}
