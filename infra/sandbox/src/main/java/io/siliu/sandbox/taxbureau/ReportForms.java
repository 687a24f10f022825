package io.siliu.sandbox.taxbureau;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The tables of a report by the titles of their columns. */
final class ReportForms {

    private final JsonNode forms;

    ReportForms(JsonNode forms) {
        this.forms = forms;
    }

    /** The rows of a form; none when it is missing. */
    List<Row> rows(String form) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode table : forms) {
            if (table.path("form").asString("").equals(form)) {
                List<String> titles = table.path("columns")
                        .valueStream()
                        .map(title -> title.asString(""))
                        .toList();
                table.path("rows").forEach(cells -> rows.add(new Row(form, rows.size() + 1, titles, cells)));
            }
        }
        return rows;
    }

    /** @param place from 1, as it stands in the form */
    record Row(String form, int place, List<String> titles, JsonNode cells) {

        String cell(String title) {
            int column = titles.indexOf(title);
            return column < 0 ? "" : cells.path(column).asString("");
        }

        /** From 1; 0 when there is none of this title. */
        int column(String title) {
            return titles.indexOf(title) + 1;
        }

        boolean isLicensed() {
            return cell("是否已取得登记证照").equals("是");
        }

        /** By which the bureau knows somebody. */
        String code() {
            return isLicensed() ? cell("统一社会信用代码(纳税人识别号)") : cell("证件号码");
        }

        @Override
        public String toString() {
            return "Row[" + form + " " + place + "]";
        }
    }
}
