package io.siliu.sandbox.population;

/** The platform's own legal entity as the sandbox's papers name it. */
public final class InventedPlatform {

    public static final String CREDIT_CODE = "91990000MADEMP001Q";
    public static final String NAME = "示例四流平台服务有限公司";

    private InventedPlatform() {}
}
