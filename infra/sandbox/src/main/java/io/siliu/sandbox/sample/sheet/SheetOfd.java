package io.siliu.sandbox.sample.sheet;

import static io.siliu.sandbox.paper.Markup.escaped;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sheets as an OFD package (GB/T 33190). */
public final class SheetOfd {

    private static final String NAMESPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String[] FONT_NAMES = {"宋体", "宋体", "楷体", "黑体"};

    private SheetOfd() {}

    /**
     * What a package says besides its pages.
     *
     * @param customData names and values of the document's information
     * @param tagged whether custom tags say which object is which field
     * @param attachment an invoice's XML, attached as {@code original_invoice.xml}; empty for none
     */
    public record Extras(Map<String, String> customData, boolean tagged, byte[] attachment) {

        public static Extras none() {
            return new Extras(Map.of(), false, new byte[0]);
        }
    }

    public static byte[] of(String name, List<Sheet> sheets, Extras extras) {
        List<OfdEasel> pages = new ArrayList<>();
        for (int index = 0; index < sheets.size(); index++) {
            OfdEasel page = new OfdEasel(index);
            sheets.get(index).drawing().accept(page);
            pages.add(page);
        }
        Map<String, byte[]> entries = new TreeMap<>();
        put(entries, "OFD.xml", root(name, extras));
        put(entries, "Doc_0/Document.xml", document(sheets, extras));
        put(entries, "Doc_0/PublicRes.xml", fonts());
        put(entries, "Doc_0/DocumentRes.xml", pictures(pages));
        for (int index = 0; index < pages.size(); index++) {
            put(entries, "Doc_0/Pages/Page_" + index + "/Content.xml", content(sheets.get(index), pages.get(index)));
            for (int number = 0; number < pages.get(index).pictures().size(); number++) {
                entries.put(
                        "Doc_0/Res/" + pictureName(pages.get(index), number),
                        pages.get(index).pictures().get(number));
            }
        }
        if (extras.tagged()) {
            put(entries, "Doc_0/Tags/CustomTags.xml", tagList());
            put(entries, "Doc_0/Tags/CustomTag.xml", tags(pages));
        }
        if (extras.attachment().length > 0) {
            put(entries, "Doc_0/Attachs/Attachments.xml", attachments());
            entries.put("Doc_0/Attachs/original_invoice.xml", extras.attachment());
        }
        return zipped(entries);
    }

    private static void put(Map<String, byte[]> entries, String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String root(String name, Extras extras) {
        StringBuilder data = new StringBuilder();
        extras.customData()
                .forEach((key, value) -> data.append("<ofd:CustomData Name=\"")
                        .append(escaped(key))
                        .append("\">")
                        .append(escaped(value))
                        .append("</ofd:CustomData>\n"));
        String custom = data.isEmpty() ? "" : "<ofd:CustomDatas>\n" + data + "</ofd:CustomDatas>\n";
        return XML + "<ofd:OFD " + NAMESPACE + " DocType=\"OFD\" Version=\"1.0\">\n<ofd:DocBody>\n<ofd:DocInfo>\n"
                + "<ofd:DocID>" + escaped(name) + "</ofd:DocID>\n<ofd:Creator>Siliu sandbox</ofd:Creator>\n" + custom
                + "</ofd:DocInfo>\n<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>\n</ofd:DocBody>\n</ofd:OFD>\n";
    }

    private static String document(List<Sheet> sheets, Extras extras) {
        StringBuilder pages = new StringBuilder();
        for (int index = 0; index < sheets.size(); index++) {
            pages.append("<ofd:Page ID=\"")
                    .append(pageId(index))
                    .append("\" BaseLoc=\"Pages/Page_")
                    .append(index)
                    .append("/Content.xml\"/>");
        }
        return XML + "<ofd:Document " + NAMESPACE + ">\n<ofd:CommonData>\n<ofd:MaxUnitID>99999</ofd:MaxUnitID>\n"
                + "<ofd:PageArea><ofd:PhysicalBox>" + box(sheets.get(0)) + "</ofd:PhysicalBox></ofd:PageArea>\n"
                + "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>\n<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>\n"
                + "</ofd:CommonData>\n<ofd:Pages>" + pages + "</ofd:Pages>\n"
                + (extras.attachment().length > 0 ? "<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>\n" : "")
                + (extras.tagged() ? "<ofd:CustomTags>Tags/CustomTags.xml</ofd:CustomTags>\n" : "")
                + "</ofd:Document>\n";
    }

    private static int pageId(int index) {
        return 61 + index;
    }

    private static String box(Sheet sheet) {
        return "0 0 " + sheet.width() + " " + sheet.height();
    }

    private static String fonts() {
        StringBuilder fonts = new StringBuilder();
        for (Face face : Face.values()) {
            fonts.append("<ofd:Font ID=\"")
                    .append(OfdEasel.fontId(face))
                    .append("\" FontName=\"")
                    .append(FONT_NAMES[face.ordinal()])
                    .append("\"/>\n");
        }
        return XML + "<ofd:Res " + NAMESPACE + " BaseLoc=\"Res\">\n<ofd:Fonts>\n" + fonts
                + "</ofd:Fonts>\n</ofd:Res>\n";
    }

    private static String pictures(List<OfdEasel> pages) {
        StringBuilder media = new StringBuilder();
        for (OfdEasel page : pages) {
            for (int index = 0; index < page.pictures().size(); index++) {
                media.append("<ofd:MultiMedia ID=\"")
                        .append(page.pictureId(index))
                        .append("\" Type=\"Image\" Format=\"PNG\"><ofd:MediaFile>")
                        .append(pictureName(page, index))
                        .append("</ofd:MediaFile></ofd:MultiMedia>\n");
            }
        }
        return XML + "<ofd:Res " + NAMESPACE + " BaseLoc=\"Res\">\n<ofd:MultiMedias>\n" + media
                + "</ofd:MultiMedias>\n</ofd:Res>\n";
    }

    private static String pictureName(OfdEasel page, int index) {
        return "image_" + page.pictureId(index) + ".png";
    }

    private static String content(Sheet sheet, OfdEasel page) {
        return XML + "<ofd:Page " + NAMESPACE + ">\n<ofd:Area><ofd:PhysicalBox>" + box(sheet)
                + "</ofd:PhysicalBox></ofd:Area>\n<ofd:Content>\n<ofd:Layer ID=\"10\">\n" + page.objects()
                + "</ofd:Layer>\n</ofd:Content>\n</ofd:Page>\n";
    }

    private static String tagList() {
        return XML + "<ofd:CustomTags " + NAMESPACE + "><ofd:CustomTag TypeID=\"root\">"
                + "<ofd:FileLoc>CustomTag.xml</ofd:FileLoc></ofd:CustomTag></ofd:CustomTags>\n";
    }

    private static String tags(List<OfdEasel> pages) {
        StringBuilder tags = new StringBuilder();
        for (int index = 0; index < pages.size(); index++) {
            int page = pageId(index);
            new TreeMap<>(pages.get(index).fields())
                    .forEach((name, object) -> tags.append("<ofd:" + name + "><ofd:ObjectRef PageRef=\"" + page + "\">"
                            + object + "</ofd:ObjectRef></ofd:" + name + ">\n"));
        }
        return XML + "<ofd:root " + NAMESPACE + " version=\"1.0\">\n" + tags + "</ofd:root>\n";
    }

    private static String attachments() {
        return XML + "<ofd:Attachments " + NAMESPACE
                + ">\n<ofd:Attachment ID=\"8\" Name=\"original_invoice\" Format=\"xml\" Visible=\"false\">\n"
                + "<ofd:FileLoc>original_invoice.xml</ofd:FileLoc>\n</ofd:Attachment>\n</ofd:Attachments>\n";
    }

    private static byte[] zipped(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry file = new ZipEntry(entry.getKey());
                file.setTimeLocal(LocalDateTime.of(2026, 10, 10, 9, 0));
                zip.putNextEntry(file);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory cannot fail", impossible);
        }
        return bytes.toByteArray();
    }
}
