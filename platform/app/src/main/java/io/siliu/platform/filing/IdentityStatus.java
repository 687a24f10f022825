package io.siliu.platform.filing;

/** Why somebody stands in the identity form (信息状态标识). */
public enum IdentityStatus {
    /** 新增: was never reported. */
    NEW("新增"),
    /** 变更: something differs from what was reported. */
    CHANGED("变更"),
    /** 注销: works no longer in this capacity. */
    ENDED("注销");

    private final String word;

    IdentityStatus(String word) {
        this.word = word;
    }

    /** As the form wants it. */
    public String word() {
        return word;
    }
}
