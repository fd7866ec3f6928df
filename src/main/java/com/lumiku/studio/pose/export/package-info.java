/**
 * Finished pictures as files: in the formats of other platforms, one by one or in a ZIP, under names that follow from what users
 * wrote. In come pictures of jobs, out go files, and formats that are kept. Begin with {@code PoseExports}.
 */
package com.lumiku.studio.pose.export;
