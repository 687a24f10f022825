package io.siliu.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of data alone a page is drawn; an element inside a package or an attachment is quoted. */
class ElementOfDataTest {

    @Test
    void anElementOfAnXmlIsToldFromOnesInsideOtherPapers() {
        assertThat(PaperField.isElementOfData("/EInvoice/EInvoiceData/BuyerInformation/BuyerName"))
                .isTrue();
        assertThat(PaperField.isElementOfData("Doc_0/Attachs/original_invoice.xml#/eInvoice/Buyer/BuyerName"))
                .isFalse();
        assertThat(PaperField.isElementOfData("/invoice.xml#/EInvoice")).isFalse();
        assertThat(PaperField.isElementOfData(null)).isFalse();
    }
}
