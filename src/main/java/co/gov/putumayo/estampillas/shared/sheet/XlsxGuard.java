package co.gov.putumayo.estampillas.shared.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook before it is read: little that is packed may not fill the memory when
 * unpacked. Unpacks and parses with the libraries of the reader itself, so that both see the same.
 */
final class XlsxGuard {

    /** Letters of the last column of Excel, XFD: the reader makes room up to the column named. */
    private static final int COLUMN_LETTERS = 3;

    /** The longest formula of Excel: the reader copies a shared one for each cell. */
    private static final int FORMULA = 8192;

    private static final XMLInputFactory XML = new InputFactoryImpl();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private XlsxGuard() {}

    static void check(Path file, long expandedBytes) throws IOException {
        long left = expandedBytes;
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream raw = zip.getInputStream(entry);
                        BoundedStream part = new BoundedStream(raw, left)) {
                    checkPart(part);
                    part.transferTo(OutputStream.nullOutputStream());
                    left = part.left();
                }
            }
        }
    }

    /** What is no XML the reader cannot read either, at the same place. */
    private static void checkPart(InputStream part) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(part);
            boolean formula = false;
            int length = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    formula = "f".equals(xml.getLocalName());
                    length = 0;
                    requireColumnOfExcel(xml.getAttributeValue(null, "r"));
                } else if (formula && xml.hasText()) {
                    length += xml.getTextLength();
                    require(length <= FORMULA);
                }
            }
        } catch (XMLStreamException e) {
            return;
        }
    }

    private static void requireColumnOfExcel(String reference) {
        require(
                reference == null
                        || reference.chars().filter(Character::isLetter).count() <= COLUMN_LETTERS);
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw SheetReader.unreadable(SheetFormat.XLSX);
        }
    }
}
