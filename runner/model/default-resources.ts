/** What a task gets where nothing is declared: cpu in processors, memory and disk in MiB, gpu in devices, time in seconds. */
export const defaultResources = { cpu: 1, memory: 512, disk: 1024, gpu: 0, time: 3600 } as const;
