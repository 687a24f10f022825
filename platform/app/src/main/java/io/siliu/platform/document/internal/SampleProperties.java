package io.siliu.platform.document.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of what is certain is looked at all the same.
 *
 * @param share of the values that were read for certain and could have been misread, 0 to 1; 0 draws none
 */
@ConfigurationProperties("siliu.document.sample")
record SampleProperties(@DefaultValue("0.01") double share) {

    SampleProperties {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("siliu.document.sample.share is a share from 0 to 1, not " + share);
        }
    }
}
