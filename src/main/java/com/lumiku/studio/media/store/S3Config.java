package com.lumiku.studio.media.store;

import com.lumiku.studio.config.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The bucket that pictures lie in, where they lie in one. Keys come the usual ways of AWS. */
@ConfigMapping(prefix = "studio.s3")
interface S3Config {

    /** The name of the bucket, which has to be there. */
    Optional<String> bucket();

    /** The usual ways of AWS where nothing is given; with an endpoint {@code us-east-1}, as others than AWS hardly look at it. */
    Optional<String> region();

    /** Of a server that speaks S3, such as {@code https://minio.example.org}; AWS where nothing is given. */
    Optional<URI> endpoint();

    /** What the keys in the bucket begin with, such as {@code studio/}. */
    Optional<String> prefix();

    /** Whether the bucket stands in the path of a URL, not in the name of its host. */
    @WithDefault("false")
    boolean pathStyle();

    /** How long a call may take, all its attempts together. */
    @WithDefault("20S")
    @Within(least = "1S", most = "1M")
    Duration timeout();
}
