# A host without a screen that starts with Windows, as a scheduled task of this user. In PowerShell, as the user whose
# folder the election lies in:
#   .\packaging\turnout-board-host.ps1 -Election C:\BauCu\lang-2026            installs and starts it
#   .\packaging\turnout-board-host.ps1 -Election C:\BauCu\lang-2026 -Remove    stops it and takes it away
# How it stands: packaging\turnout-board.cmd --election C:\BauCu\lang-2026 host --status
param(
    [Parameter(Mandatory = $true)][string] $Election,
    [int] $Port = 7526,
    [switch] $Remove
)
$ErrorActionPreference = 'Stop'
$name = 'Turnout Board host'

if ($Remove) {
    Stop-ScheduledTask -TaskName $name -ErrorAction SilentlyContinue
    Unregister-ScheduledTask -TaskName $name -Confirm:$false
    return
}

if (-not (Test-Path (Join-Path $Election 'election.properties'))) {
    throw "No election lies in $Election."
}
$program = Join-Path $PSScriptRoot 'turnout-board.cmd'
$action = New-ScheduledTaskAction -Execute $program -Argument "--election `"$Election`" host --port $Port"
$trigger = New-ScheduledTaskTrigger -AtLogOn -User $env:USERNAME
$settings = New-ScheduledTaskSettingsSet -RestartCount 999 -RestartInterval (New-TimeSpan -Minutes 1) `
    -ExecutionTimeLimit ([TimeSpan]::Zero) -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries
Register-ScheduledTask -TaskName $name -Action $action -Trigger $trigger -Settings $settings -Force | Out-Null

# Desks of the office come in by this port; needs to be allowed once, by an administrator.
if (-not (Get-NetFirewallRule -DisplayName $name -ErrorAction SilentlyContinue)) {
    try {
        New-NetFirewallRule -DisplayName $name -Direction Inbound -Protocol TCP -LocalPort $Port -Profile Domain, Private `
            -Action Allow | Out-Null
    }
    catch {
        Write-Warning "Port $Port is not open in the firewall yet: run this once as an administrator."
    }
}
Start-ScheduledTask -TaskName $name
