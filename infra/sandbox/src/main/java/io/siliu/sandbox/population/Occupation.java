package io.siliu.sandbox.population;

/** The trades of the invented month, with what their papers call the work. */
public enum Occupation {
    RIDER("即时配送", "单", "*物流辅助服务*配送服务费", "配送服务部"),
    CLEANER("家庭保洁", "户", "*生活服务*保洁服务费", "保洁服务部"),
    SORTER("货物分拣", "件", "*物流辅助服务*分拣服务费", "分拣服务部");

    private final String work;
    private final String unit;
    private final String invoiceItem;
    private final String tradeNameSuffix;

    Occupation(String work, String unit, String invoiceItem, String tradeNameSuffix) {
        this.work = work;
        this.unit = unit;
        this.invoiceItem = invoiceItem;
        this.tradeNameSuffix = tradeNameSuffix;
    }

    public String work() {
        return work;
    }

    public String unit() {
        return unit;
    }

    /** The item line of an invoice, {@code *short category*goods or service}. */
    public String invoiceItem() {
        return invoiceItem;
    }

    String tradeNameSuffix() {
        return tradeNameSuffix;
    }
}
