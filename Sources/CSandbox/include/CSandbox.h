/* What a process gives up for good before it opens anything hostile. */
#pragma once

/* No program that it starts gains rights; 0, or errno. */
int sandbox_no_new_privileges(void);

/* From now on writes only beneath folder, opens no TCP port and signals no process outside
 * (each where the kernel offers it). 0; -1 where the kernel has no Landlock; else errno. */
int sandbox_confine_writes(const char *folder);
