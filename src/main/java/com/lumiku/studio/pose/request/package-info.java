/**
 * Poses that users wish for, their votes, and what administrators decide. Begin with {@code PoseRequest}.
 */
package com.lumiku.studio.pose.request;
