package io.siliu.play;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Who looks, and by which button of the start page they come in. */
enum Door {
    VISITOR(null),
    ENTERPRISE("用工企业"),
    TAX_OFFICER("税务人员"),
    MARKET_OFFICER("市场监管人员"),
    RISK_DESK("平台风险台"),
    WITNESS("见证机构");

    private final String title;

    Door(String title) {
        this.title = title;
    }

    /** Opens the start page, in Chinese, and goes through the first button of this role; officers say why they look. */
    Page enter(BrowserContext reader) {
        return enter(reader, null);
    }

    /** Comes in as somebody else of this role, whom the card keeps folded. */
    Page enterAs(BrowserContext reader, String name) {
        return enter(reader, name);
    }

    private Page enter(BrowserContext reader, String name) {
        Page page = reader.newPage();
        page.navigate("/");
        if (title == null) {
            return page;
        }
        Locator card = page.locator(".role")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h3", new Page.LocatorOptions().setHasText(title))));
        if (name != null) {
            card.locator("summary").click();
        }
        card.locator("form button", new Locator.LocatorOptions().setHasText(name == null ? "" : name))
                .first()
                .click();
        page.waitForURL(url -> !url.endsWith("/"));
        if (page.url().contains("/inspection")) {
            page.locator("input[name=kind]").first().check();
            page.locator("form[action^='/inspection'] button").click();
            page.waitForURL(url -> !url.contains("/inspection"));
        }
        return page;
    }
}
